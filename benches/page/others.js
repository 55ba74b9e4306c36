// One visit in an engine that counts nothing: what the page finds out itself.

export class Other {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  async visit({ url, result }) {
    await this.#driver.get(url);
    return result;
  }
}
