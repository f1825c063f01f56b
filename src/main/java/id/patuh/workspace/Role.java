package id.patuh.workspace;

/** What an account may do. */
public enum Role {
    /** Keeps accounts and the audit trail; sees every region. */
    ADMINISTRATOR,
    /** Runs the assessments of a region. */
    BUREAU,
    /** Accepts or returns evidence and decides what a person has to decide. */
    VERIFIER,
    /** Hands in the evidence of one office and sees only that. */
    OFFICE,
    /** Looks after regulations; sees no evidence. */
    RULE_MAINTAINER,
    /** Explains regulations and forms; sees no evidence. */
    TRAINER,
    /** Reads the assessments of a region. */
    READER
}
