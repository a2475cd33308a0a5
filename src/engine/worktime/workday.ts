/** A workday turns at four in the morning, in minutes since midnight: what happens before belongs to the evening before. */
export const turnOfDay = 240;
