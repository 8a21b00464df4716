/** Where in a scheme file a tree stands, as a path of keys, so that a message can name the line. */
export type Place = readonly (string | number)[]

/** A scheme that cannot be read: what is wrong, and where in the file. */
export class SchemeProblem extends Error {
  readonly place: Place
  constructor(place: Place, sentence: string) {
    super(sentence)
    this.place = place
  }
}
