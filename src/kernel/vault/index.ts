export { BoxError, seal, unseal } from "./box.ts";
export { currentCost, hkdf, type KdfCost } from "./derive.ts";
export { pad, unpad } from "./padding.ts";
export { type KeyPair, openSealed, sealTo } from "./pair.ts";
export * from "./person-keys.ts";
export { type RecordKeys, recordKeys } from "./record-keys.ts";
export { formatRecoveryCode, makeRecoverySecret, parseRecoveryCode } from "./recovery-code.ts";
export { openForSession, sessionId, wrapForSession } from "./session-key.ts";
