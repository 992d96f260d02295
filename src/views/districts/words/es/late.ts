import { counted } from '../../../../i18n/es/counted.ts';
import { inSentence } from '../../../../i18n/es/inSentence.ts';
import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Spanish. */
const districts: DistrictsWords = {
  map: (kind: string) => `Mapa por ${inSentence(kind)}`,
  mapKeys: 'Teclado: flechas para moverse, Enter para elegir',
  mapChosen: 'elegido',
  mapCompared: 'en comparación',
  mapLinked: 'tiene relación',
  mapLinkedLead: (name: string, names: string) => `“${name}” se relaciona con ${names}.`,
  reachTitle: (name: string) => `${name}: contenido y relaciones`,
  mapPrompt: (kind: string) => `Elija en el mapa (${inSentence(kind)}) para ver el contenido y las relaciones.`,
  findTown: 'Barrio donde vive',
  findTownHint: 'En letras romanas o en japonés',
  townsFound: (count: number) => (count === 0 ? '' : counted(count, 'barrio encontrado', 'barrios encontrados')),
  townsMore: (count: number) => `Hay ${count} más. Siga escribiendo para ver menos.`,
  townIs: (town: string, district: string) => `${town} está en el ${inSentence(district)}.`,
  townNotFound: (typed: string) => `No se encontró ningún barrio para “${typed}”.`,
  townNearest: 'Estos son los barrios con lectura parecida.',
  townCheck: 'Pruebe con las primeras letras del nombre del barrio.',
  townsHidden: () =>
    'La lista de barrios es información pública y por eso queda oculta en “Solo palabras del original”.',
  townsOf: (district: string, count: number) => `Barrios: ${district} (${count})`,
  compareWith: (kind: string) => `Comparar con (${inSentence(kind)})`,
  compareStop: 'Dejar de comparar',
  shared: 'En común',
  sharedLead: (a: string, b: string) => `Relaciones en común: ${a} y ${b}`,
  sharedWhy: 'Motivo de las relaciones en común',
  sharedNone: (a: string, b: string) => `Con esta elección no hay relaciones en común: ${a} y ${b}.`,
};

export default districts;
