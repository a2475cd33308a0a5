// What calendars and people call some kinds of events, in the languages that their programs are used in most. Whole words, in small letters.

/** A block for the way, whatever follows. */
export const journeyWords: readonly string[] = [
  ...["travel time", "commute", "commuting", "transit", "travelling to", "traveling to", "driving to"],
  ...["fahrzeit", "anfahrt", "abfahrt", "rückfahrt", "heimfahrt", "hinfahrt", "anreise", "abreise", "rückreise", "heimreise"],
  ...[
    "reisezeit",
    "hinflug",
    "rückflug",
    "heimflug",
    "zugfahrt",
    "bahnfahrt",
    "autofahrt",
    "fahrt nach",
    "fahrt zu",
    "fahrt zum",
    "fahrt zur",
  ],
  ...["temps de trajet", "trajet", "tiempo de viaje", "tiempo de desplazamiento", "tempo de viagem", "tempo di viaggio", "trasferta"],
  ...["reistijd", "onderweg naar", "restid", "rejsetid", "czas podróży", "dojazd"],
];

/** A block for the way when nothing follows, or where to, from where, or by which flight or train. Beyond that they begin other titles too. */
export const vehicleWords: readonly string[] = [
  ...["travel", "trip", "flight", "fly", "train", "bus", "drive", "driving", "ferry", "taxi"],
  ...["reise", "fahrt", "flug", "zug", "bahn", "ice", "fähre", "vol", "train", "voyage", "déplacement"],
  ...["viaje", "vuelo", "tren", "trayecto", "viagem", "voo", "comboio", "viaggio", "volo", "treno"],
  ...["reis", "vlucht", "trein", "resa", "flyg", "tåg", "rejse", "tog", "podróż", "lot", "pociąg"],
];

/** What says where to or from where, after a word for a vehicle. */
export const towardsWords: readonly string[] = [
  ...[
    "to",
    "from",
    "back",
    "home",
    "nach",
    "von",
    "zu",
    "zum",
    "zur",
    "ab",
    "zurück",
    "à",
    "a",
    "au",
    "aux",
    "de",
    "vers",
    "pour",
    "retour",
  ],
  ...["hacia", "desde", "para", "al", "da", "per", "verso", "naar", "van", "till", "til", "från", "fra", "do", "z"],
];

/** Where one sleeps away from home. */
export const lodgingWords: readonly string[] = [
  ...["hotel", "hostel", "airbnb", "check-in", "check in", "check-out", "check out", "unterkunft", "übernachtung", "pension"],
  ...["hôtel", "hébergement", "alojamiento", "alojamento", "albergo", "alloggio", "hotell", "overnachting", "nocleg"],
];

/** Where people meet without being in one place: in a title, a place or an address. */
export const remoteWords: readonly string[] = [
  ...["zoom", "teams", "google meet", "meet.google", "webex", "skype", "whereby", "jitsi", "gotomeeting", "chime", "hangout", "facetime"],
  ...["call", "phone", "telephone", "webinar", "remote", "online", "virtual", "video", "dial-in", "conference call", "livestream"],
  ...["telefon", "anruf", "telko", "telefonat", "videokonferenz", "videocall", "besprechung online"],
  ...["appel", "visio", "visioconférence", "téléphone", "en ligne", "llamada", "videollamada", "en línea", "chamada", "videochamada"],
  ...["chiamata", "videochiamata", "telefonata", "bellen", "videogesprek", "samtal", "opkald", "rozmowa"],
];

/** Not at work, and not to be had: a title that is one of these, or goes on with until when or where to. With a name after it, it is somebody else’s. */
export const awayWords: readonly string[] = [
  ...["out of office", "out of the office", "ooo", "vacation", "annual leave", "on leave", "holiday", "holidays", "pto", "day off"],
  ...["time off", "sick", "sick leave", "sick day", "parental leave", "public holiday", "bank holiday"],
  ...["abwesend", "abwesenheit", "außer haus", "nicht im büro", "urlaub", "krank", "krankgemeldet", "elternzeit", "feiertag", "frei"],
  ...["absent", "absence", "absent du bureau", "congé", "congés", "vacances", "maladie", "jour férié", "rtt"],
  ...["fuera de la oficina", "ausente", "vacaciones", "baja", "festivo", "fora do escritório", "férias", "feriado", "baixa"],
  ...["fuori sede", "fuori ufficio", "ferie", "malattia", "permesso", "afwezig", "niet aanwezig", "vakantie", "verlof", "ziek"],
  ...["frånvarande", "sjuk", "ledig", "ferie", "fravær", "syg", "poza biurem", "urlop", "nieobecny", "zwolnienie"],
];

/** After a word for being away: until when, where, or why. */
export const goesOnWords: readonly string[] = [
  ...[
    "in",
    "at",
    "on",
    "from",
    "to",
    "until",
    "till",
    "through",
    "with",
    "and",
    "bis",
    "ab",
    "vom",
    "von",
    "im",
    "am",
    "an",
    "auf",
    "mit",
    "und",
  ],
  ...[
    "en",
    "au",
    "aux",
    "à",
    "du",
    "jusqu'au",
    "avec",
    "hasta",
    "del",
    "con",
    "até",
    "no",
    "na",
    "com",
    "fino",
    "dal",
    "tot",
    "van",
    "met",
  ],
];

/** Time kept for one's own work, as Google, Outlook and planners put it into a calendar: a title that is one of these, or begins with one. */
export const focusWords: readonly string[] = [
  ...["focus", "focus time", "focus block", "deep work", "no meetings", "do not book", "blocked", "heads down"],
  ...["fokus", "fokuszeit", "fokusblock", "konzentrationszeit", "konzentriertes arbeiten", "blocker", "keine termine"],
  ...["temps de concentration", "moment de concentration", "concentration", "tiempo de concentración", "hora de concentración"],
  ...["tempo de concentração", "tempo de foco", "horário de foco", "momento di concentrazione", "tempo di concentrazione"],
  ...["focustijd", "concentratietijd", "fokustid", "czas skupienia"],
];

/** What programs put before the title of an event that somebody called off, with a colon after it. */
export const cancelledWords: readonly string[] = [
  ...["canceled", "cancelled", "canceled event", "cancelled event", "abgesagt", "abgebrochen", "annulé", "annulée", "annulation"],
  ...["cancelado", "cancelada", "annullato", "annullata", "geannuleerd", "avbokad", "inställd", "aflyst", "avlyst", "odwołane"],
];
