// "npm test": every gate and every test, and as its last line the plain count. With --gates, the gates alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./build.mjs";
import { installMissing } from "./system.mjs";

const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}`, FORCE_COLOR: "0", NO_COLOR: "1" };
const patience = 23 * 60_000;

/** A gate is a command, and how many files it says it looked at: one that looked at nothing has not passed. */
const gates = [
  {
    name: "types",
    command: ["tsc", "--noEmit", "--listFiles"],
    seen: (/** @type {string} */ output) => count(output, /\/src\/.*\.tsx?$/gm),
  },
  {
    name: "lint",
    command: ["oxlint", "--type-aware"],
    seen: (/** @type {string} */ output) => Number(/on (\d+) files/.exec(output)?.[1] ?? 0),
  },
  {
    name: "format",
    command: ["oxfmt", "--check", "."],
    seen: (/** @type {string} */ output) => Number(/on (\d+) files/.exec(output)?.[1] ?? 0),
  },
  { name: "unused code", command: ["knip", "--no-progress", "--no-exit-code", "--reporter", "json"], seen: readKnip },
];
const fewestFiles = 10;

let passed = 0;
let failed = 0;

for (const { name, command, seen } of gates) {
  const [program = "", ...args] = command;
  const { status, stdout, stderr } = spawnSync(join(bin, program), args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: patience,
  });
  const files = seen(stdout);
  const good = status === 0 && files >= fewestFiles;
  if (good) passed++;
  else failed++;
  console.log(`${good ? "ok" : "NOT OK"}  ${name}: ${files} files`);
  if (!good)
    console.log(
      stdout
        .split("\n")
        .filter((line) => !line.startsWith("/"))
        .join("\n")
        .slice(-8000),
      stderr.slice(-4000),
    );
}

if (!process.argv.includes("--gates")) runTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** All tests; with the network cut off where the system lets us. What they need from the system is brought before that. */
function runTests() {
  installMissing();
  const folder = mkdtempSync(join(tmpdir(), "enough-test-"));
  const report = join(folder, "report.json");
  const vitest = [join(bin, "vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = canCutOff() ? ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", ...vitest] : vitest;
  console.log(
    canCutOff()
      ? "The network is cut off for the tests; loopback is left."
      : "The network cannot be cut off here; the socket guard stands alone.",
  );
  const { status, error } = spawnSync(command[0] ?? "", command.slice(1), {
    cwd: root,
    env,
    stdio: "inherit",
    timeout: patience,
    killSignal: "SIGKILL",
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    passed += numPassedTests;
    // A file that does not even load has no tests to fail; it counts as one.
    failed += numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    if (numPendingTests > 0) console.log(`${numPendingTests} skipped: what they need is not on this machine; each says what.`);
    if (numPassedTests === 0 || (status !== 0 && failed === 0)) failed++;
  } catch {
    failed++;
    console.log(`The tests did not finish: ${error?.message ?? `status ${status}`}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

function canCutOff() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || process.env["ENOUGH_TEST_ONLINE"] === "1") return false;
  return spawnSync("unshare", ["--net", "sh", "-c", "ip link set lo up"]).status === 0;
}

/**
 * Unused files, exports and dependencies fail the gate. Unused exported types do not (they name what a function takes or gives), but that
 * some are found shows that the tool looked. @param {string} output
 */
function readKnip(output) {
  const { issues } = JSON.parse(output);
  const wrong = [];
  for (const { file, types: _types, ...kinds } of issues) {
    const names = Object.values(kinds)
      .flat()
      .map((issue) => issue.name);
    if (names.length > 0) wrong.push(`${file}: ${names.join(", ")}`);
  }
  if (wrong.length > 0) console.log(`Unused:\n${wrong.join("\n")}`);
  return wrong.length > 0 ? 0 : issues.length;
}

/** @param {string} output @param {RegExp} pattern */
function count(output, pattern) {
  return output.match(pattern)?.length ?? 0;
}
