/** A fake of whoever delivers webhooks: it repeats a delivery, with fresh headers, until it is answered with success. */
export interface FakeSender {
  readonly send: (body: string) => void
  /** Delivers again, in reverse order, what was delivered. */
  readonly sendAgain: () => void
  readonly stop: () => Promise<void>
}

/** Makes a sender that posts to an address; its headers sign the body. */
export const makeFakeSender = (
  url: string,
  headersOf: (body: string) => Readonly<Record<string, string>>
): FakeSender => {
  const bodies: string[] = []
  let isStopped = false
  let queue = Promise.resolve()
  const post = async (body: string): Promise<void> => {
    while (!isStopped) {
      const answer = await fetch(url, { method: "POST", headers: headersOf(body), body }).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  const deliver = (body: string): void => {
    queue = queue.then(() => post(body))
  }
  return {
    send: (body) => {
      bodies.push(body)
      deliver(body)
    },
    sendAgain: () => {
      for (const body of [...bodies].reverse()) deliver(body)
    },
    stop: () => {
      isStopped = true
      return queue
    }
  }
}
