package id.patuh.web.security;

import id.patuh.workspace.Account;
import id.patuh.workspace.SignIn;
import id.patuh.workspace.Workspace;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Holds login and password against the accounts. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Workspace workspace;

    PasswordSignIn(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        var outcome = workspace.accounts().signIn(attempt.getName(), password);
        if (outcome instanceof SignIn.Accepted accepted) {
            return signedIn(
                    new Person(accepted.account(), false),
                    workspace.accounts().passwordMark(accepted.account().id()).orElse(""));
        }
        if (outcome instanceof SignIn.Locked locked) {
            throw new LockedException(locked.until().toString());
        }
        throw new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** @param mark of the password, so that the session ends when another one is set */
    static Authentication signedIn(Person person, String mark) {
        Account account = person.account();
        var authority = new SimpleGrantedAuthority("ROLE_" + account.role().name());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(authority));
        signedIn.setDetails(mark);
        return signedIn;
    }
}
