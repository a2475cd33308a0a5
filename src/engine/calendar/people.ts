import { parameterOf, type Property } from "./content.ts";

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

export function readOrganizer(property: Property): Organizer {
  return { email: emailOf(property), cn: parameterOf(property, "CN") ?? null };
}

/** Defaults are those of RFC 5545, 3.2.3, 3.2.12 and 3.2.16. */
export function readAttendee(property: Property): Attendee {
  return {
    email: emailOf(property),
    cn: parameterOf(property, "CN") ?? null,
    partstat: codeOf(property, "PARTSTAT", "NEEDS-ACTION"),
    role: codeOf(property, "ROLE", "REQ-PARTICIPANT"),
    cutype: codeOf(property, "CUTYPE", "INDIVIDUAL"),
  };
}

/** The address in small letters. Some servers put a path or an id where the address belongs, and the address into EMAIL (RFC 7986, 6.2). */
function emailOf(property: Property): string {
  const address = property.value.trim();
  if (/^mailto:/i.test(address)) return address.slice(7).toLowerCase();
  const email = parameterOf(property, "EMAIL");
  return (email ?? address).toLowerCase();
}

function codeOf(property: Property, name: string, byDefault: string): string {
  return parameterOf(property, name)?.toUpperCase() || byDefault;
}
