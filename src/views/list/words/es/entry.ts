/** Where the list leads who has lost the way, in Spanish. */
export default 'El plan entero (lista)';
