/** Where what is kept from run to run stands unless somebody asks for another folder; below the working folder. */
export const USUAL_CACHE = '.cache/tsugite';
