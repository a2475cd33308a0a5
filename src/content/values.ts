/** A value to choose from: its name, and what living it may look like on an ordinary Tuesday. */
export interface ValueText {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

/** Words to steer by, from those about other people to those about oneself. Nobody needs them all, and no list is complete. */
export const values: readonly ValueText[] = [
  { id: "presence", name: "Presence", line: "Your phone stays in the hall while someone tells you about their day." },
  { id: "love", name: "Love", line: "You hold a goodbye at the door two breaths longer than you have to." },
  { id: "tenderness", name: "Tenderness", line: "You notice the tired shoulders across the table and warm the soup." },
  { id: "friendship", name: "Friendship", line: "You write that you thought of them, with nothing to ask." },
  { id: "loyalty", name: "Loyalty", line: "Somebody who is not in the room comes up, and you speak well of them." },
  { id: "kindness", name: "Kindness", line: "You let the hurried person go first, and mean it." },
  { id: "patience", name: "Patience", line: "Small hands tie their own shoes, and you wait by the door." },
  { id: "honesty", name: "Honesty", line: "You say “I do not know yet” before anyone has to guess." },
  { id: "forgiveness", name: "Forgiveness", line: "Yesterday’s sharp word gets a cup of tea in place of an answer." },
  { id: "generosity", name: "Generosity", line: "You give away a good half hour, not the one that was left over." },
  { id: "gratitude", name: "Gratitude", line: "You thank the one who always takes the bins out, by name." },
  { id: "hospitality", name: "Hospitality", line: "There is one more plate on the table, and nobody tidied for it." },
  { id: "belonging", name: "Belonging", line: "You stay ten minutes longer where people know your name." },
  { id: "care", name: "Looking after", line: "You ring the clinic for someone who finds ringing hard." },
  { id: "teamwork", name: "Pulling together", line: "You split the evening out loud: one does the bath, one does dinner." },
  { id: "fairness", name: "Fairness", line: "You count whose turn it is tonight, and it is yours, so you go." },
  { id: "justice", name: "Justice", line: "Somebody is talked over, and you ask to hear the end of their sentence." },
  { id: "usefulness", name: "Being useful", line: "Someone’s afternoon is lighter because you answered well." },
  { id: "reliability", name: "Reliability", line: "You said half past five, and at half past five you are there." },
  { id: "courage", name: "Courage", line: "You say the hard thing in the first five minutes, with a warm voice." },
  { id: "craft", name: "Craft", line: "You do one small thing well, and stop to look at it." },
  { id: "ambition", name: "Ambition", line: "The big piece gets your clearest hour, and then you close the lid." },
  { id: "learning", name: "Learning", line: "You read four pages on the train that nobody asked you to read." },
  { id: "curiosity", name: "Curiosity", line: "You ask one more question before you give your answer." },
  { id: "creativity", name: "Creativity", line: "You hum, draw or bake something that nobody ordered." },
  { id: "play", name: "Play", line: "There is a pillow fort where the laundry was going to be." },
  { id: "beauty", name: "Beauty", line: "You take the good cups out for a plain breakfast." },
  { id: "nature", name: "Nature", line: "You eat lunch under a tree and look up." },
  { id: "adventure", name: "Adventure", line: "You ride one stop past home and walk back a new way." },
  { id: "freedom", name: "Freedom", line: "One evening stays empty, so that you can decide at six." },
  { id: "order", name: "Order", line: "The keys hang on their hook, and tomorrow’s bag is by the door." },
  { id: "simplicity", name: "Simplicity", line: "Two things leave the list today, and nobody misses them." },
  { id: "security", name: "Security", line: "The bills are paid, and you know what there is for a bad month." },
  { id: "health", name: "Health", line: "You take the stairs, drink the water and go to the appointment." },
  { id: "rest", name: "Rest", line: "You lie down at ten because you are tired, and that is reason enough." },
  { id: "calm", name: "Calm", line: "You breathe out once in the car before you go in." },
  { id: "solitude", name: "Solitude", line: "A quarter of an hour is yours, with the door shut." },
  { id: "self-respect", name: "Self-respect", line: "You say no once, kindly, and leave the reasons out." },
  { id: "faith", name: "Faith", line: "You keep a quiet moment for what is larger than the day." },
  { id: "roots", name: "Roots", line: "You cook your grandmother’s dish and tell where it comes from." },
];
