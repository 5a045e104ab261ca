export { contentLock, type FileStore, fullDisk, type Kept, openFileStore } from "./file-store.ts";
export { fileRoutes } from "./routes.ts";
export { addFile, findFile, removeFile, takeFile } from "./stored-files.ts";
export { sweepFiles, sweepUploadBytes } from "./sweep.ts";
export { type FileRow, storedFile } from "./tables.ts";
