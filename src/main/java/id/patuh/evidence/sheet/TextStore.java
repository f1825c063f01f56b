package id.patuh.evidence.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many texts, known by their number: the first as they are, the others packed, since each string of its own takes much room. */
public final class TextStore {
    private static final int AS_THEY_ARE = 20_000;
    private static final int LONGEST_AS_IT_IS = 200;
    private static final int COST_OF_A_TEXT = 56;
    private static final int COST_OF_A_PACKED_TEXT = 8;
    private static final int CHUNK = 1 << 20;
    private static final int FIRST_CHUNK = 1 << 14;

    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> chunks = new ArrayList<>();
    private int[] places = new int[0];
    private int count;
    private int used;

    public TextStore(Budget budget) {
        this.budget = budget;
    }

    public void add(String text) throws RefusedException {
        boolean asItIs = count < AS_THEY_ARE && text.length() <= LONGEST_AS_IT_IS;
        if (count < AS_THEY_ARE) {
            texts.add(asItIs ? text : "");
        }
        if (asItIs) {
            budget.hold(COST_OF_A_TEXT + 2L * text.length());
        } else {
            pack(text);
        }
        count++;
    }

    public int size() {
        return count;
    }

    public String get(int number) {
        if (number < texts.size() && (number >= places.length || places[number] == 0)) {
            return texts.get(number);
        }
        return unpacked(places[number] - 1);
    }

    /** A place is the number of the chunk and where in it the text begins; texts longer than a chunk have one of their own. */
    private void pack(String text) throws RefusedException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        budget.hold(COST_OF_A_PACKED_TEXT + (long) bytes.length);
        var chunk = chunkFor(bytes.length + Integer.BYTES);
        places = count < places.length ? places : Arrays.copyOf(places, count + count / 2 + 1_000);
        places[count] = (chunks.size() - 1) * CHUNK + used + 1;
        for (int i = 0; i < Integer.BYTES; i++) {
            chunk[used + i] = (byte) (bytes.length >> (Byte.SIZE * i));
        }
        System.arraycopy(bytes, 0, chunk, used + Integer.BYTES, bytes.length);
        used += bytes.length + Integer.BYTES;
    }

    /** Most workbooks fill only a part of one. */
    private byte[] chunkFor(int length) {
        if (chunks.isEmpty() || used + length > chunks.get(chunks.size() - 1).length) {
            chunks.add(new byte[Math.max(chunks.isEmpty() ? FIRST_CHUNK : CHUNK, length)]);
            used = 0;
        }
        return chunks.get(chunks.size() - 1);
    }

    private String unpacked(int place) {
        var chunk = chunks.get(place / CHUNK);
        int at = place % CHUNK;
        int length = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            length |= (chunk[at + i] & 0xff) << (Byte.SIZE * i);
        }
        return new String(chunk, at + Integer.BYTES, length, StandardCharsets.UTF_8);
    }
}
