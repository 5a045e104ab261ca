export { type ErrorCode, type ErrorDetails, explain, type Language, LevierError } from "./levier-error.ts";
