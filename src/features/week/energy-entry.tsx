import { Behind, Entry } from "../../kernel/web/index.ts";
import { EnergyChart, energyName } from "./energy-chart.tsx";
import type { GatheredWeek } from "./gather.ts";
import { energyTitle, signed } from "./words.ts";

const fewestPairs = 3;
const kindsShown = 3;

/** What goes together with more energy after it, and what with less. */
export function Energy({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const named = report.energy
    .filter(({ n }) => n >= fewestPairs)
    .map((kind) => ({ ...kind, ...energyName(kind.kind, profile.areas) }))
    .toSorted((a, b) => b.change - a.change);
  const rows = named.length <= 2 * kindsShown ? named : [...named.slice(0, kindsShown), ...named.slice(-kindsShown)];
  const noted = report.energyCheckIns;
  const side = (
    <p>
      <strong>What gives, what drains</strong> Eight weeks, {noted === 1 ? "one check-in" : `${noted} check-ins`} with energy. Small counts
      lean towards your own average.
    </p>
  );
  if (rows.length === 0) {
    return (
      <Entry id="energy" title="What gives and what drains is not known yet." side={side}>
        <p>
          It takes a check-in before and one after, within four hours, at least three times for the same thing. A tap on Today is a
          check-in.
        </p>
      </Entry>
    );
  }
  return (
    <Entry id="energy" title={energyTitle(rows)} side={side}>
      <figure>
        <EnergyChart rows={rows} />
        <figcaption>
          Energy from the check-in before to the one after, on a scale of 10, over eight weeks. The pale line is where the true value likely
          lies. These go together; nothing here says that one causes the other.
        </figcaption>
        <Behind caption="Change in energy, last eight weeks">
          <thead>
            <tr>
              <th scope="col">Activity</th>
              <th scope="col">Change</th>
              <th scope="col">Likely between</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, change, interval, n }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{signed(change)}</td>
                <td>{interval ? `${signed(interval.from)} and ${signed(interval.to)}` : "too few to say"}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}
