import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { putIn } from "../../src/kernel/notebook/cabinet.ts";
import { type Cabinet, contents, emptyCabinet, type Notebooks } from "../../src/kernel/notebook/index.ts";

// What Enough would be without seals: kind, day and data of each record in columns that anybody can read, asked for anew by every page.

type Row = Record<string, SQLOutputValue>;

const schema = `
  create table records (id text primary key, kind text not null, version integer not null, day text not null, data text not null) without rowid;
  create index records_by_day on records (day)`;

/** Writes all that a notebook says into an unsealed database. */
export function writePlain(path: string, cabinet: Cabinet): void {
  const db = new DatabaseSync(path);
  db.exec(`pragma journal_mode=wal; ${schema}; begin`);
  const insert = db.prepare("insert into records values (?, ?, ?, ?, ?)");
  for (const { id, content } of contents(cabinet)) insert.run(id, content.kind, content.version, content.day, JSON.stringify(content.data));
  db.exec("commit; analyze");
  db.close();
}

/** Opens notebooks from an unsealed database; nothing is kept from one page to the next. */
export function plainNotebooks(path: string): Notebooks {
  const db = new DatabaseSync(path, { readOnly: true });
  const recent = db.prepare("select * from records where day = '' or day >= ?");
  const older = db.prepare("select * from records where day <> '' and day < ?");
  return {
    async open(owner, _keys, from) {
      const cabinet = emptyCabinet(owner, null, from);
      take(cabinet, recent.all(from));
      return { cabinet, inbox: [] };
    },
    async reach(cabinet) {
      take(cabinet, older.all(cabinet.reach));
      cabinet.reach = "";
    },
    commit: () => Promise.reject(new Error("The unsealed notebook is for reading.")),
    isOpen: () => true,
    drop: () => undefined,
    dropIdle: () => undefined,
  };
}

function take(cabinet: Cabinet, rows: readonly Row[]): void {
  for (const row of rows) {
    const { id, kind, version, day, data } = row as { id: string; kind: string; version: number; day: string; data: string };
    const content = { kind, version, day, data: JSON.parse(data) as unknown };
    putIn(cabinet, { id, shelf: kind, day, keyVersion: 0, rowVersion: 1, head: 1, box: undefined, content });
  }
}
