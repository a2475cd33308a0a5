import type { Answer, Browser, TestHouse } from "./house.ts";

/** A route of the house, as its router knows it: "GET", "/entries/:id". */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** A path that was asked for, and what came back. */
export interface Visit {
  readonly path: string;
  readonly answer: Answer;
}

/** Every route that answers requests, each once. What stands before all of them (headers, limits, who asks) is none. */
export function routesOf({ app }: TestHouse): readonly Route[] {
  const routes = app.routes.filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"));
  if (routes.length < 50) throw new Error("The router names too few routes: this would look at next to nothing.");
  return [...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}

/** The names of a route's parameters. */
export function parametersOf({ path }: Route): readonly string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
}

/** A route's path with its parameters filled in. */
export function fill({ path }: Route, value: (name: string) => string): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(value(name)));
}

/** The route that a path is an address of. */
export function routeFor(routes: readonly Route[], path: string): Route | undefined {
  const parts = path.split(/[?#]/)[0]!.split("/");
  return routes
    .filter((route) => {
      const wanted = route.path.split("/");
      return (
        wanted.length === parts.length &&
        wanted.every((part, place) => (part.startsWith(":") ? parts[place] !== "" : part === parts[place]))
      );
    })
    .toSorted((a, b) => parametersOf(a).length - parametersOf(b).length)[0];
}

// Weeks and days lead to ever earlier ones: of pages that differ in their parameters alone, some are enough.
const mostOfAKind = 3;

/**
 * Asks for every path that can be reached from `starts`, by links, redirects and what pages load. Of the addresses of one route it asks
 * for three at most, for each asset once.
 */
export async function crawl(house: TestHouse, browser: Browser, starts: readonly string[]): Promise<readonly Visit[]> {
  const routes = routesOf(house).filter(({ method }) => method === "GET");
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const visits: Visit[] = [];
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(routes, path);
    const count = counts.get(kind) ?? 0;
    if (seen.has(path) || count >= mostOfAKind) continue;
    seen.add(path);
    counts.set(kind, count + 1);
    const answer = await browser.get(path);
    visits.push({ path, answer });
    waiting.push(...linksOf(answer));
  }
  return visits;
}

/** What makes two addresses the same kind of page: their route, and the names of what is asked. */
function kindOf(routes: readonly Route[], path: string): string {
  const url = new URL(path, "http://house");
  if (url.pathname.startsWith("/assets/")) return path;
  return `${routeFor(routes, path)?.path ?? "nowhere"}?${[...url.searchParams.keys()].toSorted().join("&")}`;
}

/** The paths of this house that an answer leads to. */
function linksOf({ body, headers, location }: Answer): readonly string[] {
  const html = headers.get("Content-Type")?.startsWith("text/html") ? body : "";
  const links = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link!.replaceAll("&amp;", "&"));
  return [...(location?.startsWith("/") ? [location] : []), ...links].map((link) => link.split("#")[0]!).filter((link) => link !== "");
}

/** True for an answer that a browser shows as a page of ours. */
export function isPage({ answer }: Visit): boolean {
  return answer.location === null && answer.headers.get("Content-Type")?.startsWith("text/html") === true;
}
