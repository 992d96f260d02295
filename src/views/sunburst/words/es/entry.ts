/** Where the circle leads who has lost the way, in Spanish. */
export default 'Esquema del plan (página inicial)';
