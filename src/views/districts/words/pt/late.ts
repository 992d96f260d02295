import { counted } from '../../../../i18n/pt/counted.ts';
import { inSentence } from '../../../../i18n/pt/inSentence.ts';
import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Portuguese. */
const districts: DistrictsWords = {
  map: (kind: string) => `Mapa por ${inSentence(kind)}`,
  mapKeys: 'Teclado: setas para mover, Enter para escolher',
  mapChosen: 'escolhido',
  mapCompared: 'em comparação',
  mapLinked: 'tem ligação',
  mapLinkedLead: (name: string, names: string) => `“${name}” se liga com ${names}.`,
  reachTitle: (name: string) => `${name}: conteúdo e ligações`,
  mapPrompt: (kind: string) => `Escolha no mapa (${inSentence(kind)}) para ver o conteúdo e as ligações.`,
  findTown: 'Bairro onde você mora',
  findTownHint: 'Em letras romanas ou em japonês',
  townsFound: (count: number) => (count === 0 ? '' : counted(count, 'bairro encontrado', 'bairros encontrados')),
  townsMore: (count: number) => `Há mais ${count}. Continue a digitar para ver menos.`,
  townIs: (town: string, district: string) => `${town} fica no ${inSentence(district)}.`,
  townNotFound: (typed: string) => `Nenhum bairro foi encontrado para “${typed}”.`,
  townNearest: 'Estes são os bairros com leitura parecida.',
  townCheck: 'Tente com as primeiras letras do nome do bairro.',
  townsHidden: () => 'A lista de bairros é informação pública e por isso fica oculta em “Só palavras do original”.',
  townsOf: (district: string, count: number) => `Bairros: ${district} (${count})`,
  compareWith: (kind: string) => `Comparar com (${inSentence(kind)})`,
  compareStop: 'Parar de comparar',
  shared: 'Em comum',
  sharedLead: (a: string, b: string) => `Ligações em comum: ${a} e ${b}`,
  sharedWhy: 'Motivo das ligações em comum',
  sharedNone: (a: string, b: string) => `Com esta escolha, não há ligações em comum: ${a} e ${b}.`,
};

export default districts;
