export { type FileStore, type Kept, openFileStore } from "./file-store.ts";
export { addFile, findFile, removeFile, takeFile } from "./stored-files.ts";
export { type FileRow, storedFile } from "./tables.ts";
