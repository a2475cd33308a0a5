import { isName, type Property } from "./content.ts";
import type { ProblemLog } from "./problems.ts";

/** A calendar, an event, a zone…: what stands between a BEGIN and its END. */
export interface Component {
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
  /** The physical line of its BEGIN; 0 for a component that was never read from a file. */
  readonly line: number;
}

interface OpenComponent extends Component {
  readonly properties: Property[];
  readonly components: Component[];
}

/** Builds components from content lines, however broken their nesting is. */
interface TreeBuilder {
  /** Takes the next content line. */
  readonly add: (property: Property) => void;
  /** Ends whatever is still open, at the last line of the file, and returns the components that stand at the top. */
  readonly finish: (line: number) => readonly Component[];
}

// Real files go three deep. What nests deeper is an attack or an accident, and its content means nothing to us.
const deepest = 16;

/** Components that never stand inside one another: where one begins inside another, the other's END is missing. */
const siblings = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"]);

/**
 * A builder that repairs as it goes: a missing END is supplied, a stray one is passed over. Each finished component is shown to `keep`;
 * answering false keeps it out of its parent, so that a large file need not be held whole.
 */
export function treeBuilder(log: ProblemLog, keep: (component: Component) => boolean): TreeBuilder {
  const top: Component[] = [];
  const open: OpenComponent[] = [];
  let tooDeep = 0;

  function begin(name: string, line: number): void {
    if (!isName(name)) {
      log.note("not-a-line", line, "A part without a name begins here. That it begins was passed over.", `BEGIN:${name}`);
      return;
    }
    if (tooDeep > 0 && name !== "VCALENDAR") {
      tooDeep++;
      return;
    }
    tooDeep = 0;
    if (name === "VCALENDAR") closeDownTo(0, line);
    else if (siblings.has(name)) closeSibling(line);
    if (open.length >= deepest) {
      tooDeep = 1;
      log.note("too-deep", line, `Parts are nested more than ${deepest} deep here. What lies deeper was left out.`);
      return;
    }
    open.push({ name, properties: [], components: [], line });
  }

  function end(name: string, line: number): void {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const at = open.findLastIndex((component) => component.name === name);
    if (at < 0) {
      log.note("stray-end", line, `This line ends a part (${name}) that was never begun. It was passed over.`, `END:${name}`);
      return;
    }
    closeDownTo(at + 1, line);
    close();
  }

  function closeSibling(line: number): void {
    const at = open.findIndex((component) => siblings.has(component.name));
    if (at >= 0) closeDownTo(at, line);
  }

  function closeDownTo(depth: number, line: number): void {
    while (open.length > depth) {
      const component = open.at(-1)!;
      const message = `The part (${component.name}) that begins on line ${component.line} has no end. What it holds up to line ${line} was read.`;
      log.note("missing-end", line, message, `BEGIN:${component.name}`);
      close();
    }
  }

  function close(): void {
    const component = open.pop()!;
    if (keep(component)) (open.at(-1)?.components ?? top).push(component);
  }

  return {
    add(property) {
      if (property.name === "BEGIN") begin(property.value.trim().toUpperCase(), property.line);
      else if (property.name === "END") end(property.value.trim().toUpperCase(), property.line);
      else if (tooDeep === 0) open.at(-1)?.properties.push(property);
    },
    finish(line) {
      closeDownTo(0, line);
      return top;
    },
  };
}
