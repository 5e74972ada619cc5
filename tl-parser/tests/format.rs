//! What formatting keeps: line ends, a byte order mark, what belongs to a name, and the columns of comments.

use tl_parser::format;

/// Each row: a text, and what it becomes. Formatting that again changes nothing.
#[test]
fn formatted() {
    let rows = [
        // Line ends
        ("a=A;\r\nb=B;\r\n", "a = A;\r\nb = B;\r\n"),
        ("a=A;\r\n\r\n\r\nb=B;", "a = A;\r\n\r\nb = B;\r\n"),
        ("a=A; b=B;\r\n", "a = A;\r\nb = B;\r\n"),
        ("a\r\n  x:int=A; // c\r\n", "a\r\n    x:int = A; // c\r\n"),
        ("a=A;\r\nb=B;\nc=C;\r\n", "a = A;\r\nb = B;\nc = C;\r\n"),
        ("a=A; b=B;", "a = A;\nb = B;\n"),
        // A byte order mark
        ("\u{FEFF}a=A;\n", "\u{FEFF}a = A;\n"),
        ("\u{FEFF}", "\u{FEFF}"),
        // An id with all eight digits is put to its name; what only looks like one is two arguments
        ("a #12345678 = A;", "a#12345678 = A;\n"),
        ("@read a\n#1234ABCD = A;", "@read a#1234ABCD = A;\n"),
        ("a #abcdefgh = A;", "a #abcdefgh = A;\n"),
        ("A #12345678;", "A #12345678;\n"),
        ("A\n#secuFunc;", "A\n    #secuFunc;\n"),
        // Comments in one column
        ("a=A;      // 1\nlong=Long;// 2\n", "a = A;       // 1\nlong = Long; // 2\n"),
        ("a=A;// 1\nlong=Long;// 2\n", "a = A; // 1\nlong = Long; // 2\n"),
        ("a=A; // 1\n     // on\n     // and on\nb=B;\n", "a = A; // 1\n       // on\n       // and on\nb = B;\n"),
        ("a=A; // 1\n  // apart\n", "a = A; // 1\n// apart\n"),
        (
            "a // 1\n// in it\n  x:int = A; // 2\n// outside\n",
            "a // 1\n    // in it\n    x:int = A; // 2\n// outside\n",
        ),
        (
            "a=A;      // 1\nb=B;\nlong=Long;// 2\n\nc=C;      // 3\n",
            "a = A;       // 1\nb = B;\nlong = Long; // 2\n\nc = C; // 3\n",
        ),
        ("a=A;\t\t// 1\nlonger=B;\t// 2\n", "a = A;      // 1\nlonger = B; // 2\n"),
        (
            "a\n  x:int      // 1\n  long:long  // 2\n  = A;       // 3\n",
            "a\n    x:int     // 1\n    long:long // 2\n    = A;      // 3\n",
        ),
        ("/* é */ a=A;// 1\nbbbbbbb  =B;// 2\n", "/* é */ a = A; // 1\nbbbbbbb = B;   // 2\n"),
    ];
    for (text, expected) in rows {
        let formatted = format(text).expect(text);
        assert_eq!(formatted, expected);
        assert_eq!(format(&formatted).as_deref(), Ok(expected));
    }
}
