/** First letter of a tag for each part of speech of the dictionary; null: forms that are no words of running text. */
const parts: Readonly<Record<string, string | null>> = {
  nom: 'N',
  titr: 'N',
  'loc.nom': 'N',
  adj: 'A',
  'loc.adj': 'A',
  nbro: 'A',
  adv: 'R',
  'loc.adv': 'R',
  negadv: 'R',
  advint: 'R',
  proadv: 'R',
  preverb: 'R',
  mg: 'W',
  npr: 'T',
  prn: 'F',
  patr: 'L',
  prep: 'P',
  prepv: 'P',
  'loc.prep': 'P',
  interj: 'I',
  'loc.interj': 'I',
  nb: 'M',
  cj: 'C',
  cjsub: 'C',
  cjco: 'C',
  'loc.cj': 'C',
  pfx: 'X',
  sfx: 'X',
  properobj: 'O',
  propersuj: 'O',
  prodem: 'O',
  proind: 'O',
  prorel: 'O',
  proint: 'O',
  proneg: 'O',
  det: 'D',
  detpos: 'D',
  detind: 'D',
  detdem: 'D',
  detneg: 'D',
  err: null,
  ponc: null,
  sign: null,
}

const moods: Readonly<Record<string, string>> = {
  ipre: 'p',
  iimp: 'i',
  ipsi: 's',
  ifut: 'f',
  cond: 'c',
  spre: 'j',
  simp: 'k',
  impe: 'm',
}
const persons: Readonly<Record<string, string>> = {
  '1sg': '1s',
  '2sg': '2s',
  '3sg': '3s',
  '1pl': '1p',
  '2pl': '2p',
  '3pl': '3p',
  '3pl!': '3p',
}
const genders: Readonly<Record<string, string>> = { mas: 'm', fem: 'f', epi: 'e' }
const numbers: Readonly<Record<string, string>> = { sg: 's', pl: 'p', inv: 'i' }

/**
 * Tags of a form from the fields of a Dicollecte entry and of its ending.
 *
 * @returns Codes as `Lexicon.tags` documents them; empty for what is no word.
 */
export function frenchTags(entry: readonly string[], ending: readonly string[]): string[] {
  const of = (fields: readonly string[], key: string) =>
    fields.filter((field) => field.startsWith(key)).map((field) => field.slice(key.length))
  const found = new Set<string>()
  const forms = [...of(entry, 'is:'), ...of(ending, 'is:')]
  const gender = forms.map((form) => genders[form]).find(Boolean) ?? 'e'
  const number = forms.map((form) => numbers[form]).find(Boolean) ?? 's'
  const moodsHere = [...of(entry, 'po:'), ...of(ending, 'po:'), ...forms]
  if (of(entry, 'po:').some((part) => /^v[0-3]/.test(part))) {
    const people = moodsHere.flatMap((code) => persons[code] ?? [])
    for (const code of moodsHere) {
      if (code === 'infi') found.add('Y')
      else if (code === 'ppre') found.add('G')
      else if (code === 'ppas') found.add(`Q${gender}${number}`)
      else if (moods[code]) for (const person of people) found.add(`V${moods[code]}${person}`)
    }
    return [...found]
  }
  for (const code of of(entry, 'po:')) {
    const part = parts[code]
    if (part === null) return []
    if (part === undefined) continue
    if ('NADF'.includes(part)) found.add(part === 'F' ? `F${gender}` : `${part}${gender}${number}`)
    else found.add(part)
  }
  if (found.size === 0 && ending.length > 0) found.add(`N${gender}${number}`)
  return [...found]
}
