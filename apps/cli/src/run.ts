import { explain, LevierError } from "@levier/errors";
import { nearestName } from "@levier/files";
import { type Arguments, parseArguments } from "./arguments.ts";
import { commands, isCommand } from "./commands/index.ts";
import { help } from "./help/index.ts";
import { languageOf } from "./language.ts";
import { messages } from "./messages/index.ts";
import { type Session, type Terminal, write } from "./terminal.ts";
import { version } from "./version.ts";

/**
 * Runs the program once.
 *
 * @returns the exit code: 0 done, 1 bad input, 2 usage
 * @example
 * process.exitCode = await run(process.argv.slice(2), process);
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(askedLanguage(argv), terminal.env);
  const session: Session = {
    ...streams(terminal),
    language,
    messages: messages[language],
    json: argv.includes("--json"),
  };
  try {
    return await dispatch(argv, session);
  } catch (thrown) {
    if (isBrokenPipe(thrown)) return 0;
    const error = understood(thrown);
    await tell(error, session);
    return error instanceof LevierError && error.code.startsWith("usage/") ? 2 : 1;
  }
}

/** A copy with these fields alone: `process` has many more. */
function streams({ stdin, stdout, stderr, env }: Terminal): Terminal {
  return { stdin, stdout, stderr, env };
}

async function dispatch(argv: readonly string[], session: Session): Promise<number> {
  const [first, ...rest] = argv;
  const texts = help[session.language];
  if (first === undefined) {
    await write(session.stderr, texts.main);
    return 2;
  }
  if (first === "help" && isCommand(rest[0] ?? "")) return dispatch([rest[0], "--help"], session);
  if (first.startsWith("-") || first === "help")
    return topLevel(first === "help" ? ["--help"] : argv, session);
  if (!isCommand(first)) {
    const nearest = nearestName(first, Object.keys(commands));
    throw new LevierError("usage/unknown-command", { command: first, nearest });
  }
  const command = commands[first];
  const args = parseArguments(first, rest, command.options, command.mostPositionals);
  checkLanguage(args);
  if (args.has("help")) await write(session.stdout, texts[first]);
  else if (args.has("version")) await write(session.stdout, `levier ${version}\n`);
  else await command.run(args, session);
  return 0;
}

/** `levier --help`, `levier --version`, with or without `--lang`. */
async function topLevel(argv: readonly string[], session: Session): Promise<number> {
  const args = parseArguments("", argv, { values: [] }, 0);
  checkLanguage(args);
  await write(session.stdout, args.has("version") ? `levier ${version}\n` : help[session.language].main);
  return 0;
}

/** Read before the rest is parsed, so that faults of the command line are told in the asked language. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const inline = argv.find((argument) => argument.startsWith("--lang="));
  const asked = inline?.slice("--lang=".length) ?? argv[argv.indexOf("--lang") + 1];
  return inline || argv.includes("--lang") ? asked : undefined;
}

function checkLanguage(args: Arguments): void {
  const value = args.text("lang");
  if (value === undefined || value === "fr" || value === "en") return;
  throw new LevierError("usage/bad-value", {
    command: args.command,
    option: "--lang",
    value,
    wanted: "language",
  });
}

async function tell(error: unknown, { stderr, env, language, messages: say }: Session): Promise<void> {
  const message =
    error instanceof LevierError
      ? `${say.error} : ${explain(error, language)}`
      : say.unexpected(error instanceof Error ? error.message : String(error));
  const text = language === "en" ? message.replace(" : ", ": ") : message;
  const trace = env.LEVIER_DEBUG === "1" && error instanceof Error ? `${error.stack}\n` : "";
  await write(stderr, `${stderr.isTTY ? "\r\u001b[K" : ""}${text}\n${trace}`);
}

/** A full disk behind `> file.csv` is no fault of the program. */
function understood(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof LevierError || syscall !== "write" || code === undefined) return error;
  return new LevierError("files/output-cut", { reason: code });
}

function isBrokenPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    ["EPIPE", "ERR_STREAM_DESTROYED"].includes((error as NodeJS.ErrnoException).code ?? "")
  );
}
