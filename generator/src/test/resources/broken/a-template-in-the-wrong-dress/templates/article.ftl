Text
