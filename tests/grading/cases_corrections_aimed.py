"""What a correction takes back: the line before, what it turns to by name, what its own message told.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a correction at the head of a line is of the line before
fp -interactions :: Step 3: f^2 * n time, f^2 * n memory.\nHm wait. Let me take that back. One of the two loops only supplies the second operand. Every feature is read once, so it's O(f * n) time and O(f * n) memory. Final answer.
fp -interactions :: Step 3: f^2 * n time.\nLet me take that back. It's O(f * n) time.
fp -interactions :: Step 3: f^2 * n time.\nWait, no: it's O(f * n).
fp +interactions :: Step 3: f * n time.\nWait, no: it's O(f² * n).
pw -time :: The time is n²d.\nOn second thought it's n d.
pw +time :: The time is n d.\nOn second thought it's n² d.
# within one message, and what a named thing is turned to
fp -interactions,interactions-space :: Step 3: f^2 * n time, f^2 * n memory. Hm wait. Let me take that back. One of the two loops only supplies the second operand, that's not an extra dimension. Every feature is read once, so it's O(f * n) time and O(f * n) memory. Final answer.
fp -interactions :: Step 3: f^2 * n time. I take that back. The inner loop is vectorised. So O(f n).
fp -interactions :: Step 3: f^2 * n time. I take that back. The inner loop is only the second operand. Every feature is read once. So O(f n).
fp -interactions :: Step 3: f^2 * n time. Wait, I take that back. One loop is vectorised. It's f n.
fp -interactions :: Step 3: f^2 * n time. Wait, scratch that. One loop is vectorised. It's f n.
fp -interactions :: Step 3: f^2 * n time. Wait, scratch that.
fp -interactions :: Step 3: f^2 * n time. I take that back. The pairs are only read.
fp +interactions :: Step 3: f * n time. I take that back. There are two loops over the features. So O(f² n).
fp +interactions :: Step 3: O(f n). Hm, let me take that back. One of the loops escaped me. Both run over all features. O(f² n).
fp +interactions :: Step 3: f^2 * n time. I take that back... no, two loops, f² n it is.
pw -time :: Time n²d. Let me take that back. Every vector is read once only. So it's O(n d).
pw +time :: Time n d. Let me take that back. Every pair needs a dot product. So it's O(n² d).
fp -lag :: Sort O(n log n), lag O(n). I take that back, it's n log n for both.
fp +lag :: Sort O(n log n), lag O(n). But hang on, I want to go back to the products: O(f n).
fp +lag :: Sort O(n log n), lag O(n). Hold on, back to step 3. It's O(f n).
fp +lag :: Sort O(n log n), lag O(n). Wait, can I return to the products? It's O(f n).
fp -lag :: Sort O(n log n), lag O(n). Hold on, back to the lag: it's O(n log n).
fp -lag :: Sort O(n log n), lag O(n). About that I was wrong: n log n.
pw +time :: Time n²d. Hold on, I'd like to go back to the memory: it's n², 400 TB.
# what a message takes back of its own takes nothing back of another step
fp +aggregate -interactions :: Rows get hashed to their user, O(n), and then the stats are O(n) as well.||That's O(f²·n) time and O(f²·n) memory... hold on, no. The multiplication of whole columns is one vectorised call, so one of the loops disappears. I retract: O(f·n) time, O(f·n) memory. Yes, that's my final answer for this one.
fp +lag :: Hash the user key, one touch per row: O(n). Aggregates: O(n).||Ordered pairs, so O(f²n) in time and in memory.||Sorting O(n log n), lagging O(n). But hang on, I want to go back to the products. I said f²n; I take that back. Each feature column is loaded once, so the correct cost is O(f·n), time and memory both. Please note f·n as my answer, the f² was a mistake.
fp +lag :: Ordered pairs, so O(f²n) in time and in memory.||Sorting O(n log n), lagging O(n). But back to the products. I said f²n; I take that back. It is O(f·n).
fp +lag,sort :: O(f²n).||Sort O(n log n), lag O(n). About the products I was wrong: it's O(f·n), time and memory.
fp -groupby :: Grouping is O(n).||Hold on, I take that back. It's O(n log n).
"""
