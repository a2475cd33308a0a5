import { type Command, InputError, NotPossible, say, warn } from "./cli/command.ts";
import { StorageError } from "./kernel/storage/index.ts";

// Each command is loaded when it is wanted: a start must not pay for the others.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./cli/serve.ts")).serve,
  demo: async () => (await import("./cli/demo.ts")).demo,
  doctor: async () => (await import("./cli/doctor.ts")).doctor,
  week: async () => (await import("./cli/week.ts")).week,
  renegotiations: async () => (await import("./cli/renegotiations.ts")).renegotiations,
  calendar: async () => (await import("./cli/calendar.ts")).calendar,
  associate: async () => (await import("./cli/associate.ts")).associate,
  experiment: async () => (await import("./cli/experiment.ts")).experiment,
  login: async () => (await import("./cli/login.ts")).login,
  import: async () => (await import("./cli/import.ts")).importFiles,
  sync: async () => (await import("./cli/sync.ts")).sync,
  log: async () => (await import("./cli/log.ts")).log,
  export: async () => (await import("./cli/export.ts")).exportNotebook,
  backup: async () => (await import("./cli/backup.ts")).backup,
  restore: async () => (await import("./cli/restore.ts")).restore,
  score: async () => (await import("./cli/score.ts")).score,
  content: async () => (await import("./cli/content.ts")).content,
  traps: async () => (await import("./cli/traps.ts")).traps,
  "check-text": async () => (await import("./cli/check-text.ts")).checkTextCommand,
  verify: async () => (await import("./cli/verify.ts")).verify,
  bench: async () => (await import("./cli/bench.ts")).bench,
};

async function main([name = "help", ...args]: readonly string[]): Promise<number> {
  if (name === "help" || name === "--help" || name === "-h") return help(args[0]);
  const load = commands[name];
  if (!load) throw new InputError(`There is no command “${name}”. “enough help” lists what there is.`);
  if (args.includes("--help")) return help(name);
  return (await load()).run(args);
}

async function help(name: string | undefined): Promise<number> {
  const chosen = Object.entries(commands).filter(([known]) => name === undefined || known === name);
  if (chosen.length === 0) throw new InputError(`There is no command “${name}”. “enough help” lists what there is.`);
  const loaded = await Promise.all(chosen.map(([, load]) => load()));
  if (name === undefined) {
    const width = Math.max(...loaded.map((command) => command.name.length));
    say("Enough: see where a week went, beside what matters to you.\n");
    for (const command of loaded) say(`  ${command.name.padEnd(width)}  ${command.summary}`);
    say("\n“enough help COMMAND” explains one, with an example.");
    return 0;
  }
  for (const command of loaded) say((command.parts ?? [command]).map(explain).join("\n\n"));
  return 0;
}

function explain({ summary, usage, example }: Command): string {
  return `${summary}.\n\n  enough ${usage}\n\nFor example:\n\n  ${example}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof NotPossible ? 1 : 2;
  if (error instanceof InputError || error instanceof NotPossible || error instanceof StorageError) warn(`enough: ${error.message}`);
  else if (isAboutArguments(error)) warn(`enough: ${error.message.split(/\.\s/)[0]}. “enough help ${process.argv[2]}” says what it takes.`);
  else if (process.env["ENOUGH_TRACE"]) throw error;
  else {
    process.exitCode = 1;
    warn(`enough: something went wrong inside Enough (${String(error)}). With ENOUGH_TRACE=1 before the command, it says where.`);
  }
}

/** What parseArgs throws for an option that it does not know. */
function isAboutArguments(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
