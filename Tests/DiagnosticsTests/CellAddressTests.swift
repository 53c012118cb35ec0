import Diagnostics
import Testing

@Suite struct CellAddressTests {
    private func read(_ text: String) -> CellAddress? { CellAddress(Array(text.utf8)[...]) }

    @Test(arguments: [
        ("A1", 1, 1), ("B3", 3, 2), ("Z9", 9, 26), ("AA10", 10, 27), ("AZ1", 1, 52), ("BA1", 1, 53), ("ZZ1", 1, 702),
        ("AAA1", 1, 703),
        ("XFD1048576", 1_048_576, 16_384),
    ])
    func readsAndWritesAddresses(_ text: String, _ row: Int, _ column: Int) {
        #expect(read(text) == CellAddress(row: row, column: column))
        #expect(CellAddress(row: row, column: column).description == text)
    }

    @Test func readsSmallLettersAndFixedAddresses() {
        #expect(read("b3") == CellAddress(row: 3, column: 2))
        #expect(read("$B$3") == CellAddress(row: 3, column: 2))
    }

    @Test(arguments: [
        "", "A", "1", "A0", "1A", "A1B", "XFE1", "A1048577", "A99999999999999999999", "AAAAAAAAAAAAAAAA1", "甲1", "A-1",
    ])
    func refusesWhatIsNone(_ text: String) {
        #expect(read(text) == nil)
    }
}
