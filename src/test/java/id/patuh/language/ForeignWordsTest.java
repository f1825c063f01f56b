package id.patuh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordsTest {
    @Test
    void englishWordsAreFoundInOrder() {
        assertThat(ForeignWords.englishIn("Jumlah Service bagi children dan service"))
                .containsExactly("service", "children");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kotak pengaduan dengan kode A.12 tidak dihitung",
                "UU 16/2011 Pasal 9 huruf a dan Pasal 79A",
                "keluarga indikator (a) produk hukum",
                "aplikasi “Open Service” dan berkas rules.drl",
                "dimuat di www.example.go.id/the/list"
            })
    void codesNamesAndPlacesAreNoEnglish(String text) {
        assertThat(ForeignWords.englishIn(text)).isEmpty();
    }

    @Test
    void indonesianWordsGiveATextAway() {
        assertThat(ForeignWords.indonesianIn("Layanan untuk warga")).containsExactly("untuk");
        assertThat(ForeignWords.indonesianIn("Service for citizens")).isEmpty();
    }
}
