// The power cut's control: the same house, but its database does not sync each commit. The test has to see it lose what it said it kept.
import { join } from "node:path";
import { compose } from "../../src/compose.ts";
import { openSqlite } from "../../src/kernel/storage/index.ts";
import { listen } from "../../src/server.ts";

const [dist, folder] = process.argv.slice(2);
const engine = openSqlite(join(folder!, "enough.db"), { synchronous: "normal" });
const { port } = await listen(compose(engine, dist!, Date.now), "127.0.0.1", 0);
process.stdout.write(`http://127.0.0.1:${port}\n`);
