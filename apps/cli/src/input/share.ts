/** A share strictly between 0 and 1, written `20%` or `0.2`; undefined for anything else. */
export function shareOf(value: string): number | undefined {
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(value);
  const share = percent ? Number(percent[1]) / 100 : Number(value);
  return share > 0 && share < 1 ? share : undefined;
}
