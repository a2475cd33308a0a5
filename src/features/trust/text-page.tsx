import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { Entry, type Env, page } from "../../kernel/web/index.ts";
import type { Block, Section, Table, Terms, Text, Words } from "./text.ts";

/** A text as a page, for everybody. */
export function textPage(c: Context<Env>, { tab, title, lead, sections }: Text): Response | Promise<Response> {
  return page(
    c,
    { title: tab },
    <>
      <Entry id="text" level={1} title={title}>
        <p class="lead">
          <Marked words={lead} />
        </p>
        <nav class="contents" aria-label="On this page">
          <ol>
            {sections.map(({ id, question, contents = question }) => (
              <li>
                <a href={`#${id}`}>{contents}</a>
              </li>
            ))}
          </ol>
        </nav>
      </Entry>
      {sections.map((section) => (
        <Part section={section} />
      ))}
    </>,
  );
}

function Part({ section: { id, question, aside, title, body } }: { section: Section }) {
  const side = (
    <p>
      <strong>{question}</strong> {aside && <Marked words={aside} />}
    </p>
  );
  return (
    <Entry id={id} title={title} side={side}>
      {body.map((block) => (
        <Piece block={block} />
      ))}
    </Entry>
  );
}

function Piece({ block }: { block: Block }) {
  if (typeof block === "string")
    return (
      <p>
        <Marked words={block} />
      </p>
    );
  if ("table" in block) return <Rows table={block.table} />;
  if ("terms" in block) return <Meanings {...block} />;
  return (
    <ul>
      {block.list.map((item) => (
        <li>
          <Marked words={item} />
        </li>
      ))}
    </ul>
  );
}

function Meanings({ caption, terms }: Terms) {
  return (
    <div class="stack">
      <h3>{caption}</h3>
      <ul role="list" class="lines">
        {terms.map(([name, says]) => (
          <li>
            <span>
              <Marked words={name} />
            </span>
            <span>
              <Marked words={says} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rows({ table: { caption, head, rows } }: { table: Table }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, ...cells]) => (
            <tr>
              <th scope="row">
                <Marked words={key ?? ""} />
              </th>
              {cells.map((cell) => (
                <td>
                  <Marked words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Words with their marks. What is no mark is text. */
function Marked({ words }: { words: Words }): Child {
  return <>{words.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\(\/[^)]*\))/).map(mark)}</>;
}

function mark(part: string): Child {
  if (part.startsWith("**")) return <strong>{part.slice(2, -2)}</strong>;
  if (part.startsWith("`")) return <code>{part.slice(1, -1)}</code>;
  const [, label, address] = /^\[([^\]]+)\]\((\/[^)]*)\)$/.exec(part) ?? [];
  return address ? <a href={address}>{label}</a> : part;
}
