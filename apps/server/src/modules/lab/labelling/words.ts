/** Between the labels of one cell. No class may hold it. */
export const labelsSeparator = "|";
