import type { LexiconData } from '../shape/lexicon.ts'
import { packed } from './lexicon.generated.ts'

const words = (text: string) => text.split(' ')

export const lexicon: LexiconData = {
  packed,
  keyboards: [
    ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
    ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ],
  alike: ['ae', 'eé', 'iy', 'csz', 'gj', 'ckq', 'mn', 'dt'],
  silentEnds: 'sxe',
  prefixes: words(
    'aéro afro agro alter amphi anthropo anti après archi arrière audio auto avant bio cardio centro chrono ciné ' +
      'climato co-  contre crypto cyber demi désa dialecto éco électro entre ethno euro extra féminino franco gastro ' +
      'géo haut héli hélio hémato hétéro homo hydro hyper hypo immuno indo info infra inter intra islamo judéo kinési ' +
      'labio logo macro magnéto mal méca médico méga mélo méta micro mini mono moto multi musico narco néo neuro ' +
      'nitro non nord omni onco ortho ouest outre paléo pan para pédo péri pétro philo phono photo physio pluri pneumo ' +
      'poly porno post pré presque primo pro proto pseudo psycho publi pyro quasi radio rétro russo sans semi servo ' +
      'sino socio sous stéréo sub sud super supra sur syn techno télé théo thermo topo toxico trans tri turbo typo ' +
      'ultra uni vice vidéo vélo wallo zoo',
  ).filter((prefix) => /^\p{L}+$/u.test(prefix)),
  shortPrefixes: words('bi co dé dés dis e em en in ir il im é mé mi re ré res tri'),
  suffixes: words(
    'able ables isme ismes iste istes iser isé isée isés isées ise isent isait isation isations iseur iseurs ' +
      'ien ienne iens iennes éen éenne éens éennes ain aine ains aines ais aise aises ois oise oises in ine ins ines ' +
      'esque esques ité ités itude erie eries ette ettes eur eurs euse euses rice rices logue logues logie logies ' +
      'logique logiques phobe phobes phobie phobies phile philes philie mane manes manie manies cratie craties crate ' +
      'crates cratique cratiques cide cides thèque thèques drome dromes scope scopie mètre mètres métrie thérapie ' +
      'thérapies thérapeute thérapeutes vore vores aire aires al ale ales aux if ive ifs ives ard arde ards ardes age ' +
      'ages ifier ifié ifiée ification ais ssime ssimes ique iques iaque iaques ite ites ose oses gène gènes forme ' +
      'formes fère fères culture cultures culteur culteurs pathe pathie nome nomie naute nautes eure eures escence ' +
      'escences escent escente escents escentes génèse génèses genèse genèses graphe graphes graphie graphies abilité ' +
      'abilités logiste logistes cultrice cultrices',
  ),
  kindredSuffixes: [
    words('logue logues logie logies logique logiques logiste logistes'),
    words('phobe phobes phobie phobies phobique phobiques'),
    words('phile philes philie philies'),
    words('crate crates cratie craties cratique cratiques'),
    words('isme ismes iste istes'),
    words('iser isé isée isés isées isation isations iseur iseurs'),
    words('ifier ifié ifiée ification ifications'),
    words('escence escences escent escente escents escentes'),
    words('genèse genèses génèse génèses'),
    words('eur eurs eure eures euse euses rice rices'),
    words('mètre mètres métrie métries métrique métriques'),
    words('graphe graphes graphie graphies graphique graphiques'),
    words('scope scopes scopie scopies scopique scopiques'),
    words('thérapie thérapies thérapeute thérapeutes'),
    words('culture cultures culteur culteurs cultrice cultrices'),
    words('able ables abilité abilités'),
  ],
  hyphenParts: words(
    "je tu il elle on nous vous ils elles ce moi toi lui le la les leur en y t ci là l' m' t'",
  ),
  vowels: 'aeiouyœæ',
  silentLetters: 'h',
  loneLetters: ['à'],
}
