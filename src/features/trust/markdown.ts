import type { Block, Text, Words } from "./text.ts";

/** A text as a Markdown file. Links lead to the files beside it; a page of the product alone is named by its path. */
export function toMarkdown({ title, lead, sections, name }: Text): string {
  const origin = `<!-- Made from src/features/trust/${name}.ts. Change it there, then run: npx vitest run --project house src/features/trust -u -->`;
  const parts = sections.flatMap(({ question, aside, title, body }) => [
    `## ${title}`,
    aside ? `*${question}* ${linked(aside)}` : `*${question}*`,
    ...body.map(blockOf),
  ]);
  return `${[origin, `# ${title}`, linked(lead), ...parts].join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  if (typeof block === "string") return linked(block);
  if ("list" in block) return block.list.map((item) => `- ${linked(item)}`).join("\n");
  if ("terms" in block) return `**${block.caption}**\n\n${block.terms.map(([name, says]) => `- ${name}: ${linked(says)}`).join("\n")}`;
  const { caption, head, rows } = block.table;
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(linked).join(" | ")} |`);
  return `**${linked(caption)}**\n\n${lines.join("\n")}`;
}

function linked(words: Words): string {
  return words
    .replaceAll(/\]\(\/(privacy|numbers|promises|crisis-protocol)(#[\w-]+)?\)/g, "]($1.md$2)")
    .replaceAll(/\[([^\]]+)\]\(\/[^)]*\)/g, "$1");
}
