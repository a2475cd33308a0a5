import { parameterOf, type Property } from "./content.ts";
import { ownCopy } from "./escape.ts";

export interface Organizer {
  readonly email: string;
  readonly cn: string | null;
}

export interface Attendee extends Organizer {
  /** NEEDS-ACTION, ACCEPTED, DECLINED, TENTATIVE, DELEGATED, … */
  readonly partstat: string;
  /** CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT, NON-PARTICIPANT, … */
  readonly role: string;
  /** INDIVIDUAL, GROUP, RESOURCE, ROOM, UNKNOWN, … */
  readonly cutype: string;
}

/** Reads the people of a file. The same person in the same role is the same object, however many events it is in. */
export interface People {
  readonly organizer: (property: Property) => Organizer;
  readonly attendee: (property: Property) => Attendee;
}

export function people(): People {
  return { organizer: remembered(readOrganizer), attendee: remembered(readAttendee) };
}

function remembered<Person extends Organizer>(read: (property: Property) => Person): (property: Property) => Person {
  const known = new Map<string, { readonly parameters: Property["parameters"]; readonly person: Person }>();
  return (property) => {
    // Parameter lists that read alike are one list (see content.ts), so identity is enough.
    const last = known.get(property.value);
    if (last?.parameters === property.parameters) return last.person;
    const person = read(property);
    if (known.size < 5000 || last) known.set(ownCopy(property.value), { parameters: property.parameters, person });
    return person;
  };
}

function readOrganizer(property: Property): Organizer {
  return { email: emailOf(property), cn: nameOf(property) };
}

/** Defaults are those of RFC 5545, 3.2.3, 3.2.12 and 3.2.16. */
function readAttendee(property: Property): Attendee {
  return {
    email: emailOf(property),
    cn: nameOf(property),
    partstat: codeOf(property, "PARTSTAT", "NEEDS-ACTION"),
    role: codeOf(property, "ROLE", "REQ-PARTICIPANT"),
    cutype: codeOf(property, "CUTYPE", "INDIVIDUAL"),
  };
}

function nameOf(property: Property): string | null {
  const name = parameterOf(property, "CN")?.trim();
  return name ? ownCopy(name) : null;
}

/**
 * The address in small letters. Some servers put a path or an id where the address belongs, iCloud one that looks like an address, and the
 * address that people know into EMAIL (RFC 7986, 6.2).
 */
function emailOf(property: Property): string {
  const known = parameterOf(property, "EMAIL")?.trim();
  const address = known?.includes("@") ? known : property.value.trim();
  return ownCopy(
    address
      .replace(/^mailto:/i, "")
      .trim()
      .toLowerCase(),
  );
}

function codeOf(property: Property, name: string, byDefault: string): string {
  return ownCopy(parameterOf(property, name)?.toUpperCase() || byDefault);
}
