import type { GraphWords } from '../../words.ts';

/** The words of the graph in Filipino. */
const graph: GraphWords = {
  picture: (title: string) => `Larawan ng mga ugnayan ng ${title}`,
  pictureOf: (name: string) => `Larawan ng mga ugnayan sa paligid ng “${name}”`,
  range: 'Saklaw na ipapakita',
  whole: 'Buo',
  steps: (steps: number) => `${steps} step`,
  zoomIn: 'Palakihin',
  zoomOut: 'Paliitin',
  fit: 'Ipakita ang buo',
  findPath: 'Tingnan ang ugnayan ng 2 item',
  pathTo: (name: string) => `Itinatampok ang ugnayan sa “${name}”.`,
  pathNone: (name: string) => `Walang nakitang ugnayan sa “${name}” sa kondisyong ito.`,
  pathEnd: 'Itigil ang pagtatampok',
  hint: 'Pindutin ang isang marka para buksan ang paligid ng item na iyon.',
  hintKeys:
    'Keyboard: arrow para sundan ang ugnayan, Enter para pumili, Esc para bumalik, + − 0 para palakihin o paliitin',
  hintPointer: 'Mouse: hilahin para gumalaw, Ctrl + wheel para palakihin',
  hintTouch: 'Gumamit ng 2 daliri para gumalaw at palakihin.',
  linkCount: (count: number) => `${count} ugnayan`,
  legend: 'Kahulugan ng mga marka at pagpili ng ipapakita',
  legendKinds: 'Uri ng item',
  legendLinks: 'Uri ng ugnayan',
  legendLines: 'Uri ng linya',
  lineCommon: (names: string) =>
    `Pareho sa halos lahat ng item ang ugnayan sa ${names}, kaya malabo ang guhit; lilinaw ito kapag pinili`,
  twin: 'Ang larawang ito sa salita',
  ring: (step: number, count: number) => `Step ${step} (${count})`,
  hubs: (names: string) => `${names}: kaugnay ng halos lahat ng item, kaya hindi na susundan ang lampas dito.`,
  alone: 'Walang kaugnay sa kondisyong ito.',
  counts: (items: number, links: number) => `Ipinapakita ang ${items} item at ${links} ugnayan.`,
  kindCount: (name: string, count: number) => `${name} (${count})`,
};
export default graph;
