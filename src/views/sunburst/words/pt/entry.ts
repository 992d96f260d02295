/** Where the circle leads who has lost the way, in Portuguese. */
export default 'Esquema do plano (página inicial)';
