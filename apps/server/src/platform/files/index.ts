export { disposition, sendFile } from "./download.ts";
export { contentLock, type FileStore, fullDisk, type Kept, openFileStore } from "./file-store.ts";
export { fileRoutes } from "./routes.ts";
export { addFile, findFile, forgetFile, removeFile, takeFile } from "./stored-files.ts";
export { sweepFiles, sweepLeftovers } from "./sweep.ts";
export { type FileRow, storedFile } from "./tables.ts";
