export {
  type ErrorCode,
  type ErrorDetails,
  explain,
  httpStatus,
  type Language,
  LevierError,
} from "./levier-error.ts";
