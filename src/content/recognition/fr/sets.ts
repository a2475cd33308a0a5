/** Sets of words that phrases name with $, in French. */
export const sets: Readonly<Record<string, string>> = {
  chose: "veux voudrais voulais aimerais préfère préférerais souhaite rêve envie espère",
  brink: "pont balcon fenêtre quai rails voie voies toit falaise rivière seine bord rambarde parapet garde-fou vide canal",
  kill: "tuer suicider pendre tirer flinguer noyer empoisonner foutre jeter balancer buter supprimer défenestrer ouvrir",
  harm: "couper scarifier mutiler brûler blesser griffer frapper punir taillader faire",
  pills: "comprimés cachets médicaments somnifères pilules médocs cachetons boîte plaquette plaquettes doliprane comprimé",
  heights: "pont toit immeuble fenêtre balcon falaise train métro rer voiture camion bus tram rails voies quai étage viaduc",
  he: "il elle mari copain copine femme conjoint compagnon compagne ex père mère beau-père papa maman chef patron oncle frère mec",
  hits: "frappe frappé frappait frappent tape tapé bat battu battait gifle giflé cogne cogné pousse poussé secoue secoué violente maltraite maltraité tabasse tabassé",
  want: "veux voudrais veut aimerais préfère préférerais souhaite voulais",
  things:
    "réunion réunions rapport rapports imprimante tableau tableaux mail mails email projet projets budget client délai équipe serveur code audit facture factures présentation devoirs examen impôts appel semaine mois chaleur froid pluie bouchons hiver bruit dossier dossiers tâche tâches",
};
