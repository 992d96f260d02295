/** Where the list leads who has lost the way, in Filipino. */
export default 'Buong plano (listahan)';
