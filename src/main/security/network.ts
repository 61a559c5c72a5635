// Nothing leaves this machine: every request but those for our own files is cancelled, and no name is ever resolved.
import type { App, Session, WebContents } from 'electron'
import { APP_ORIGIN } from './app-protocol.ts'

/** Before the app is ready: Chromium's own helpers stay silent too. */
export const silenceChromium = ({ commandLine }: App): void => {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
}

export const cutNetwork = (session: Session): void =>
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !url.startsWith(`${APP_ORIGIN}/`) }),
  )

/** Peer connections do not pass the request filter; without a proxy this leaves them no way out. */
export const cutPeers = (contents: WebContents): void =>
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
