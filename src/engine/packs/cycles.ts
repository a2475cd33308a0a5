import type { Pack } from "../../content/pack.ts";
import type { Place } from "../../content/place.ts";
import type { PackProblem } from "./problem.ts";
import type { Beside } from "./references.ts";

interface Node {
  readonly name: string;
  readonly ways: readonly { readonly to: string; readonly path: string }[];
}

/** Cards and worksheets that lead round to where one began: each round is named once, where it closes. */
export function cycleProblems(pack: Pack, beside: Beside): readonly PackProblem[] {
  const nodes = new Map([...nodesOf(beside), ...nodesOf(pack)].map((node) => [node.name, node]));
  const done = new Set<string>();
  const problems: PackProblem[] = [];
  for (const { name } of nodesOf(pack)) follow(name, []);
  return problems;

  function follow(name: string, way: readonly string[]): void {
    if (done.has(name)) return;
    for (const { to, path } of nodes.get(name)?.ways ?? []) {
      const round = [...way, name];
      const from = round.indexOf(to);
      if (from === -1) follow(to, round);
      else problems.push({ path, message: leadsRound([...round.slice(from), to]) });
    }
    done.add(name);
  }
}

function leadsRound(round: readonly string[]): string {
  return `This leads round in a circle: ${round.join(" → ")}. Take one of these places away, so that every way has an end.`;
}

function nodesOf({ cards, worksheets }: Beside): readonly Node[] {
  return [
    ...cards.map(({ id, place }, at) => ({ name: `card “${id}”`, ways: wayTo(place, `cards[${at}].place`) })),
    ...worksheets.map(({ id, steps }, at) => ({
      name: `worksheet “${id}”`,
      ways: steps.flatMap(({ place }, step) => wayTo(place, `worksheets[${at}].steps[${step}].place`)),
    })),
  ];
}

function wayTo(place: Place | undefined, path: string): Node["ways"] {
  return place?.kind === "card" || place?.kind === "worksheet" ? [{ to: `${place.kind} “${place.id}”`, path }] : [];
}
