/** A request that is not carried out; the message is for the person at the window, status is HTTP's. */
export class Refusal extends Error {
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}
