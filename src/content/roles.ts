// What is often asked of somebody in a role, and by whom. Nobody holds all of it; it is there to be looked at.

/** Where a standard comes from: home, the world around, looking at others, or wanting it without a flaw. */
export type StandardSource = "family" | "culture" | "comparison" | "perfectionism";

export interface Standard {
  readonly says: string;
  readonly source: StandardSource;
  /** A version that keeps what is good in it, and that a tired person can meet. */
  readonly enough: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly standards: readonly Standard[];
}

export const roles: readonly Role[] = [
  {
    id: "parent",
    name: "Parent",
    standards: [
      {
        says: "A good parent is never out of patience.",
        source: "perfectionism",
        enough: "I lose it at times, and I come back and say sorry.",
      },
      {
        says: "The others bring home-made cake.",
        source: "comparison",
        enough: "There is something on the plate, and I am there to see the play.",
      },
      {
        says: "A mother or father puts the children first, always.",
        source: "culture",
        enough: "They come first when they need me, and I come first now and then.",
      },
      { says: "My parents managed without help.", source: "family", enough: "I ask for help before I snap." },
    ],
  },
  {
    id: "partner",
    name: "Partner",
    standards: [
      { says: "If we loved each other, it would not be work.", source: "culture", enough: "We look after it for half an hour a week." },
      { says: "Other couples still talk all night.", source: "comparison", enough: "Ten minutes without phones, most evenings." },
      { says: "At home, nobody ever quarrelled.", source: "family", enough: "We quarrel, and we make up." },
      { says: "I have to guess what the other needs.", source: "perfectionism", enough: "I ask, and I say what I need." },
    ],
  },
  {
    id: "provider",
    name: "Provider",
    standards: [
      {
        says: "Whoever earns the money may not be tired.",
        source: "family",
        enough: "I earn what we need, and I am somebody who gets tired.",
      },
      { says: "There has to be more each year.", source: "culture", enough: "We know what we need, and we have talked about it." },
      { says: "Their children have it better.", source: "comparison", enough: "Ours are warm and fed, and they know my face." },
      { says: "One wrong step, and all is lost.", source: "perfectionism", enough: "There is something put by, and somebody to ask." },
    ],
  },
  {
    id: "manager",
    name: "Manager",
    standards: [
      { says: "A leader is there at any hour.", source: "culture", enough: "My hours are known, and so is who stands in." },
      { says: "I have to know the answer before anyone asks.", source: "perfectionism", enough: "I say “I will find out”, and I do." },
      { says: "The boss before me never went home early.", source: "comparison", enough: "I go at the time I would wish for my people." },
      { says: "You do not ask of others what you can do yourself.", source: "family", enough: "I hand over whole things, with trust." },
    ],
  },
  {
    id: "colleague",
    name: "Colleague",
    standards: [
      { says: "A good colleague answers at once.", source: "culture", enough: "I answer within the day, in my hours." },
      { says: "Whoever asks for help is a burden.", source: "family", enough: "I ask, and I help when it is my turn." },
      { says: "The others get so much more done.", source: "comparison", enough: "I do my part, and I see a part of theirs." },
      {
        says: "What I hand in has no mistakes.",
        source: "perfectionism",
        enough: "Somebody else reads what matters. The rest is good as it is.",
      },
    ],
  },
  {
    id: "friend",
    name: "Friend",
    standards: [
      { says: "Real friends are there day and night.", source: "culture", enough: "In real need I come. Else I say when I can." },
      { says: "Everyone else has a table full of friends.", source: "comparison", enough: "Two people who know how I am." },
      { says: "If I do not write, it all ends.", source: "perfectionism", enough: "A line now and then. Friendship bears a gap." },
      { says: "Guests get a clean house and three courses.", source: "family", enough: "Soup, and sit down." },
    ],
  },
  {
    id: "carer",
    name: "Carer",
    standards: [
      { says: "Family looks after its own.", source: "family", enough: "I see that she is looked after. Not all of it is done by me." },
      { says: "A loving daughter or son does not get angry.", source: "perfectionism", enough: "I love them, and some days I am angry." },
      { says: "Taking a break means letting them down.", source: "culture", enough: "I rest, so that I can still be kind next month." },
      { says: "My sister would do it better.", source: "comparison", enough: "I do it my way, and I tell her what I need from her." },
    ],
  },
  {
    id: "home-keeper",
    name: "Home-keeper",
    standards: [
      {
        says: "You can tell a person by their kitchen.",
        source: "family",
        enough: "Clean enough to be healthy, and used enough to be lived in.",
      },
      { says: "Dinner is fresh, every evening.", source: "culture", enough: "Warm food most days, bread and cheese on the others." },
      { says: "Their homes look like the pictures.", source: "comparison", enough: "One corner that I like to look at." },
      { says: "I sit down when it is all done.", source: "perfectionism", enough: "I sit down at eight, done or not." },
    ],
  },
  {
    id: "student",
    name: "Student",
    standards: [
      { says: "These are the best years, so use each minute.", source: "culture", enough: "Some hours of work, some of nothing." },
      { says: "We gave up so much so that you could study.", source: "family", enough: "I am thankful, and this life is mine." },
      { says: "Everyone else has understood it.", source: "comparison", enough: "I ask the question that others are glad to hear." },
      { says: "Anything below the best mark is nothing.", source: "perfectionism", enough: "I passed, I learned, and I slept." },
    ],
  },
  {
    id: "athlete",
    name: "Athlete",
    standards: [
      { says: "Pain shows that it works.", source: "culture", enough: "Pain is a message, and I read it." },
      { says: "They train twice as much.", source: "comparison", enough: "I train as much as I can recover from." },
      { says: "Miss one day and you lose it all.", source: "perfectionism", enough: "A missed day is a rest day." },
      { says: "In this family we finish what we start.", source: "family", enough: "I may change my mind, also halfway." },
    ],
  },
];
