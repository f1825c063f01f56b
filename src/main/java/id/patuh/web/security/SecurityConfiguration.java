package id.patuh.web.security;

import id.patuh.web.ServerSettings;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Signing in, sessions and headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** After the filter that says which letters a request is written in. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<ReadableRequests> readableRequests(ServerSettings settings) {
        var registration = new FilterRegistrationBean<>(new ReadableRequests(settings.local()));
        registration.setOrder(EARLY);
        return registration;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ServerSettings settings, Workspace workspace, PasswordSignIn signIn) {
        http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/masuk", "/aset/**", "/webjars/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(Customizer.withDefaults())
                .requestCache(Customizer.withDefaults());
        if (settings.local()) {
            var person = Person.atThisMachine(System.getProperty("user.name", "local"));
            http.addFilterBefore(new LocalSignIn(person), AnonymousAuthenticationFilter.class);
        } else {
            signIn(http, workspace);
            http.addFilterBefore(new StillThere(workspace), AuthorizationFilter.class);
        }
        return http.build();
    }

    private static void signIn(HttpSecurity http, Workspace workspace) {
        http.formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("pengguna")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/")
                        .failureHandler(SecurityConfiguration::refuse))
                .logout(leave -> leave.logoutUrl("/keluar")
                        .addLogoutHandler((request, response, signedIn) -> {
                            if (signedIn != null && signedIn.getPrincipal() instanceof Person person) {
                                var object = "account/" + person.account().id();
                                workspace.audit().record(person.actor(), Action.SIGNED_OUT, object, "");
                            }
                        })
                        .logoutSuccessUrl("/masuk?keluar"));
    }

    /** How long to wait is told; whether the login exists is not. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof LockedException) {
            long millis = Instant.parse(String.valueOf(refused.getMessage())).toEpochMilli();
            response.sendRedirect(request.getContextPath() + "/masuk?tunggu=" + millis);
        } else {
            response.sendRedirect(request.getContextPath() + "/masuk?salah");
        }
    }
}
