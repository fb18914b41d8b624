import { networkSlots } from '../../networks.ts'

/** Pieces of the French wordings. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  ...networkSlots,
  networks: ['{network} [([et|ou|&] {network})+]'],
  weekday: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  month: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre'],
    ...['novembre', 'décembre', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc'],
  ],
  time: ['{n} [:|.] {n} [[:] {n}]', '{n} (h|heure|heures) [{n}]', '{n} (h|heures) {n} min'],
  date: [
    '[le] [{weekday}] {n} [er] {month} [.] [{n}]',
    '[le] [{weekday}] {n} [.|-] {n} [.|-] {n}',
    '{weekday} dernier',
  ],
  mail: [
    '(e-mail|email|mail|mél|courriel)',
    '(courrier|adresse) électronique',
    'adresse (e-mail|email|mail|courriel)',
  ],
  particle: ['de', 'du', 'des', 'd', 'la', 'le', 'l', 'van', 'von', 'ben', 'el', 'al', 'di', 'da'],
  name: ['{capital} [([{particle}] [{particle}] {capital})+]'],
  piece: [
    '(cet|cette|ce|l|le|la|notre|mon|votre|tout|toute) (article|page|contenu|info|information|actu|actualité|vidéo|publication|post|billet|dossier|émission|épisode|podcast|reportage|interview|photo|texte|chronique|recette|entretien|enquête|histoire|sujet|événement)',
  ],
}
