/** Where the list leads who has lost the way, in Portuguese. */
export default 'O plano inteiro (lista)';
