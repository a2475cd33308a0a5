/** Sets of words that phrases name with $, in Italian. */
export const sets: Readonly<Record<string, string>> = {
  brink: "ponte ringhiera balcone tetto finestra binari binario banchina scogliera bordo fiume terrazzo parapetto cavalcavia",
  volere: "voglio vorrei volevo spero prego preferirei preferisco magari voglia desidero",
  kill: "uccidermi ammazzarmi suicidarmi impiccarmi spararmi impasticcarmi buttarmi gettarmi lanciarmi eliminarmi annegarmi avvelenarmi",
  harm: "tagliarmi ferirmi farmi bruciarmi graffiarmi punirmi colpirmi autolesionarmi incidermi",
  pills: "pillole pastiglie compresse farmaci medicine sonniferi pasticche barbiturici flacone tachipirina",
  heights: "ponte palazzo tetto balcone finestra treno metro binari dirupo terrazzo viadotto macchina auto camion cavalcavia sotto",
  he: "lui lei marito compagno ragazzo fidanzato moglie ragazza ex padre patrigno papà madre capo zio fratello compagna",
  hits: "picchia picchiato picchiava picchiata mena menato schiaffeggia schiaffeggiato schiaffeggiata spinge spinto spinta maltratta maltrattata colpisce colpito strattona strattonata pesta pestata aggredita malmena malmenata",
  want: "voglio vorrei volevo preferisco preferirei desidero devo desideravo",
  things:
    "riunione riunioni relazione report stampante tabella tabelle mail email progetto progetti budget cliente scadenza squadra server codice fattura fatture presentazione compiti esame tasse chiamata settimana mese caldo freddo pioggia traffico inverno rumore pratica pratiche",
};
