/** Events in columns, in the order of their starts: epoch milliseconds, and the place of what each says in a list beside them. */
export interface Events {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly sight: Int32Array;
}

/** Columns that grow. A million events take 20 MB here, and five times that as objects. */
export interface EventColumns {
  add(from: number, to: number, sight: number): void;
  /** All of them, each no earlier than the one before it. What begins at one moment is in the order of its end, whatever order it came in. */
  inOrder(): Events;
}

const roomAtFirst = 1024;

export function eventColumns(): EventColumns {
  let from = new Float64Array(roomAtFirst);
  let to = new Float64Array(roomAtFirst);
  let sight = new Int32Array(roomAtFirst);
  let count = 0;

  function grow(): void {
    const room = 2 * from.length;
    from = copied(from, new Float64Array(room));
    to = copied(to, new Float64Array(room));
    sight = copied(sight, new Int32Array(room));
  }

  return {
    add(start, end, what) {
      if (count === from.length) grow();
      from[count] = start;
      to[count] = end;
      sight[count++] = what;
    },
    inOrder() {
      const all = { from: from.subarray(0, count), to: to.subarray(0, count), sight: sight.subarray(0, count) };
      // A server writes the newest first: most files only have to be turned round.
      if (isDescending(all.from)) for (const column of [all.from, all.to, all.sight]) column.reverse();
      return isInOrder(all) ? all : sorted(all);
    },
  };
}

function copied<Column extends Float64Array | Int32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

function isDescending(starts: Float64Array): boolean {
  return starts.every((start, index) => index === 0 || start <= starts[index - 1]!);
}

function isInOrder({ from, to, sight }: Events): boolean {
  return from.every((_, index) => index === 0 || compared(from, to, sight, index - 1, index) <= 0);
}

function sorted({ from, to, sight }: Events): Events {
  const places = Uint32Array.from(from, (_, index) => index).toSorted((a, b) => compared(from, to, sight, a, b));
  return {
    from: Float64Array.from(places, (place) => from[place]!),
    to: Float64Array.from(places, (place) => to[place]!),
    sight: Int32Array.from(places, (place) => sight[place]!),
  };
}

function compared(from: Float64Array, to: Float64Array, sight: Int32Array, a: number, b: number): number {
  return from[a]! - from[b]! || to[a]! - to[b]! || sight[a]! - sight[b]!;
}
